import type { DatabaseSync } from 'node:sqlite';
import type { Currencies } from '../../core/money.ts';
import type { Value } from '../../core/types.ts';
import type { Picklist } from '../../core/schemaTypes.ts';

interface Rate {
  rate: number;
  decimals: number;
}

interface DatedRate {
  from: string;
  until: string | null;
  rate: number;
}

/** The currencies as `CurrencyType` and `DatedConversionRate` have them, kept until those change. */
export class CurrencyRates {
  readonly #db: DatabaseSync;
  readonly #hasDatedRates: boolean;
  readonly #picklist: Picklist;
  #rates = new Map<string, Rate>();
  #dated = new Map<string, DatedRate[]>();
  #corporate = '';
  #isTouched = false;

  constructor(db: DatabaseSync, hasDatedRates: boolean, picklist: Picklist) {
    this.#db = db;
    this.#hasDatedRates = hasDatedRates;
    this.#picklist = picklist;
    this.#read();
  }

  get corporate(): string {
    return this.#corporate;
  }

  /** They have been changed, which may still be undone. */
  touch(): void {
    this.#isTouched = true;
    this.#read();
  }

  /** A save is over, for good or not. */
  settle(): void {
    if (this.#isTouched) {
      this.#read();
      this.#isTouched = this.#db.isTransaction;
    }
  }

  /** What can be chosen follows. */
  #read(): void {
    const types = this.#db
      .prepare(
        'SELECT "IsoCode" AS "code", "ConversionRate" AS "rate", "DecimalPlaces" AS "decimals", "IsActive" AS "active", "IsCorporate" AS "corporate" FROM "CurrencyType" ORDER BY "IsoCode"'
      )
      .all();
    this.#rates = new Map(
      types.map(({ code, rate, decimals }) => [
        String(code),
        { rate: Number(rate), decimals: Number(decimals) }
      ])
    );
    this.#corporate = String(types.find(({ corporate }) => corporate === 1)?.['code'] ?? '');
    this.#picklist.values = types.map(({ code, active }) => ({
      value: String(code),
      label: String(code),
      active: active === 1,
      isDefault: false
    }));
    this.#dated = this.#hasDatedRates ? this.#readDated() : new Map<string, DatedRate[]>();
  }

  #readDated(): Map<string, DatedRate[]> {
    const rows = this.#db
      .prepare(
        'SELECT "IsoCode" AS "code", "StartDate" AS "from", "NextStartDate" AS "until", "ConversionRate" AS "rate" FROM "DatedConversionRate"'
      )
      .all()
      .map(({ code, from, until, rate }) => ({
        code: String(code),
        from: String(from),
        until: typeof until === 'string' ? until : null,
        rate: Number(rate)
      }));
    return Map.groupBy(rows, ({ code }) => code);
  }

  for(of: Value | undefined): Currencies {
    const personal = String(of);
    return {
      corporate: this.#corporate,
      personal: this.#rates.has(personal) ? personal : this.#corporate,
      hasDatedRates: this.#hasDatedRates,
      decimals: (currency) => this.#rates.get(currency)?.decimals ?? 2,
      rate: (currency, day) => this.#onDay(currency, day) ?? this.#rates.get(currency)?.rate ?? 1
    };
  }

  /** Whatever the day. */
  readonly fixed = (currency: string): number => this.#rates.get(currency)?.rate ?? 1;

  #onDay(currency: string, day: string | null | undefined): number | undefined {
    return typeof day === 'string'
      ? this.#dated.get(currency)?.find(({ from, until }) => from <= day && (until === null || day < until))
          ?.rate
      : undefined;
  }
}
