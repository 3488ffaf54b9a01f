/** Social networks by host: data, the names as readers use them. */
const HOSTS: Readonly<Record<string, string>> = {
  'twitter.com': 'Twitter',
  'x.com': 'Twitter',
  't.co': 'Twitter',
  'facebook.com': 'Facebook',
  'fb.com': 'Facebook',
  'fb.watch': 'Facebook',
  'instagram.com': 'Instagram',
  't.me': 'Telegram',
  'telegram.me': 'Telegram',
  'tiktok.com': 'TikTok',
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'weibo.com': 'Weibo',
  'truthsocial.com': 'Truth Social',
  'reddit.com': 'Reddit',
  'linkedin.com': 'LinkedIn',
  'bsky.app': 'Bluesky',
  'threads.net': 'Threads',
  'vk.com': 'VK',
  'ok.ru': 'Odnoklassniki',
  'rumble.com': 'Rumble',
  'mastodon.social': 'Mastodon',
  'snapchat.com': 'Snapchat',
};

/** The network a host belongs to, or null. */
export function platformOfHost(host: string): string | null {
  const parts = host.toLowerCase().split('.');
  for (let i = 0; i < parts.length - 1; i++) {
    const name = HOSTS[parts.slice(i).join('.')];
    if (name) return name;
  }
  return null;
}
