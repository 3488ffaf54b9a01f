/**
 * Chromium shows the popup's window when the page has loaded, which is put off until all scripts named in the page have
 * run; one that is imported does not count. So the window opens while the popup is drawn.
 */
void import('./app.tsx');
