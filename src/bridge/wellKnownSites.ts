/** A news site that the welcome page offers by name. `host` stands for itself and all its subdomains. */
interface WellKnownSite {
  host: string;
  name: string;
}

/** Outlets in English that cover trade regularly, in the order in which the welcome page shows them. */
export const wellKnownSites: readonly WellKnownSite[] = [
  { host: 'reuters.com', name: 'Reuters' },
  { host: 'apnews.com', name: 'Associated Press' },
  { host: 'bloomberg.com', name: 'Bloomberg' },
  { host: 'wsj.com', name: 'The Wall Street Journal' },
  { host: 'ft.com', name: 'Financial Times' },
  { host: 'nytimes.com', name: 'The New York Times' },
  { host: 'washingtonpost.com', name: 'The Washington Post' },
  { host: 'cnbc.com', name: 'CNBC' },
  { host: 'cnn.com', name: 'CNN' },
  { host: 'politico.com', name: 'Politico' },
  { host: 'politico.eu', name: 'Politico Europe' },
  { host: 'axios.com', name: 'Axios' },
  { host: 'economist.com', name: 'The Economist' },
  { host: 'theguardian.com', name: 'The Guardian' },
  { host: 'bbc.com', name: 'BBC' },
  { host: 'bbc.co.uk', name: 'BBC (UK)' },
  { host: 'dw.com', name: 'Deutsche Welle' },
  { host: 'france24.com', name: 'France 24' },
  { host: 'aljazeera.com', name: 'Al Jazeera' },
  { host: 'scmp.com', name: 'South China Morning Post' },
  { host: 'caixinglobal.com', name: 'Caixin Global' },
  { host: 'asia.nikkei.com', name: 'Nikkei Asia' },
  { host: 'japantimes.co.jp', name: 'The Japan Times' },
  { host: 'koreaherald.com', name: 'The Korea Herald' },
  { host: 'yna.co.kr', name: 'Yonhap' },
  { host: 'straitstimes.com', name: 'The Straits Times' },
  { host: 'channelnewsasia.com', name: 'CNA' },
  { host: 'inquirer.net', name: 'Philippine Daily Inquirer' },
  { host: 'cbc.ca', name: 'CBC' },
  { host: 'theglobeandmail.com', name: 'The Globe and Mail' },
];
