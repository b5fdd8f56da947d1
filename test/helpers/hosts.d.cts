/** Types of `hosts.cjs`. */
declare const hosts: {
  DEFAULT_HOST: string;
  HOSTS: string[];
  HOST_SPECS: string[];
  hostNamed(name?: string): { name: string; title: string; alias: Record<string, string> };
  OneHostPlugin: new (host: string) => { apply(compiler: import('webpack').Compiler): void };
};

export = hosts;
