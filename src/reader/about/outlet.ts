/** Outlets whose pages do not always say their name, or say the company's or an address instead. */
const BY_HOST: Record<string, string> = {
  'reuters.com': 'Reuters',
  'bloomberg.com': 'Bloomberg',
  'wsj.com': 'The Wall Street Journal',
  'nytimes.com': 'The New York Times',
  'washingtonpost.com': 'The Washington Post',
  'ft.com': 'Financial Times',
  'apnews.com': 'Associated Press',
  'cnbc.com': 'CNBC',
  'cnn.com': 'CNN',
  'bbc.com': 'BBC News',
  'bbc.co.uk': 'BBC News',
  'theguardian.com': 'The Guardian',
  'politico.com': 'Politico',
  'politico.eu': 'Politico Europe',
  'scmp.com': 'South China Morning Post',
  'asia.nikkei.com': 'Nikkei Asia',
  'economist.com': 'The Economist',
  'axios.com': 'Axios',
  'npr.org': 'NPR',
  'aljazeera.com': 'Al Jazeera',
  'foxbusiness.com': 'Fox Business',
  'thehill.com': 'The Hill',
  'xinhuanet.com': 'Xinhua',
  'globaltimes.cn': 'Global Times',
};

/** An outlet by the host of its address, subdomains included; null for one that is not known. */
export function outletOfHost(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parts = new URL(url).hostname.split('.');
  for (let i = 0; i < parts.length - 1; i++) {
    const outlet = BY_HOST[parts.slice(i).join('.')];
    if (outlet) return outlet;
  }
  return null;
}
