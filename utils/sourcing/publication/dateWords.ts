/** Words before the date of a change, in the languages of the news. Matched without regard to case. */
export const UPDATED: readonly string[] = [
  'Updated',
  'Last updated',
  'Last update',
  'Last modified',
  'Modified', // en
  'Aktualisiert',
  'Zuletzt aktualisiert', // de
  'Mis à jour',
  'Mise à jour',
  'Modifié', // fr
  'Actualizado',
  'Última actualización',
  'Atualizado',
  'Atualizada', // es, pt
  'Aggiornato',
  'Bijgewerkt',
  'Uppdaterad',
  'Oppdatert',
  'Opdateret',
  'Päivitetty', // it, nl, sv, no, da, fi
  'Aktualizacja',
  'Zaktualizowano',
  'Aktualizováno',
  'Frissítve',
  'Actualizat', // pl, cs, hu, ro
  'Обновлено',
  'Оновлено', // ru, uk
  'Güncelleme',
  'Diperbarui',
  'Cập nhật', // tr, id, vi
  'آخر تحديث',
  'تحديث', // ar
  '更新时间',
  '更新日期',
  '更新',
  '기사수정',
  '수정', // zh, ja, ko
];
