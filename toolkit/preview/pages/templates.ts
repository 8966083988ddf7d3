import type { PageModel, RegionModel } from './model.ts';

/** Widths are in twelfths of a wide screen; on a phone every region takes the whole row. */
interface RegionPlace {
  region: string;
  width: number;
}

/** A column of a row holds rows of its own: the home page has three regions left of its sidebar. */
interface ColumnPlace {
  width: number;
  rows: RegionPlace[][];
}

interface Template {
  rows: ColumnPlace[][];
}

function column(region: string, width = 12): ColumnPlace {
  return { width, rows: [[{ region, width: 12 }]] };
}

const header = [column('header')];

/** Templates as the Lightning App Builder offers them; region names as deployed pages use them. */
const templates: Record<string, Template> = {
  'flexipage:recordHomeTemplateDesktop': { rows: [header, [column('main', 8), column('sidebar', 4)]] },
  'flexipage:recordHomeLeftSidebarTemplateDesktop': {
    rows: [header, [column('sidebar', 4), column('main', 8)]]
  },
  'flexipage:recordHomeWithSubheaderTemplateDesktop': {
    rows: [header, [column('subheader')], [column('main', 8), column('sidebar', 4)]]
  },
  'flexipage:recordHomeSingleColTemplateDesktop': { rows: [header, [column('main')]] },
  'flexipage:recordHomeSimpleViewTemplate': { rows: [header, [column('main')]] },
  'flexipage:recordHomeTwoColEqualHeaderTemplateDesktop': {
    rows: [header, [column('leftcol', 6), column('rightcol', 6)]]
  },
  'flexipage:recordHomeThreeColTemplateDesktop': {
    rows: [header, [column('leftsidebar', 3), column('main', 6), column('rightsidebar', 3)]]
  },
  'flexipage:recordHomeThreeColHeaderTemplateDesktop': {
    rows: [header, [column('leftsidebar', 3), column('main', 6), column('rightsidebar', 3)]]
  },
  'flexipage:defaultAppHomeTemplate': { rows: [[column('main')]] },
  'flexipage:appHomeTemplateTwoColumns': { rows: [[column('region1', 6), column('region2', 6)]] },
  'flexipage:appHomeTemplateThreeColumns': {
    rows: [[column('region1', 4), column('region2', 4), column('region3', 4)]]
  },
  'flexipage:appHomeTemplateHeaderTwoColumns': {
    rows: [[column('region1')], [column('region2', 6), column('region3', 6)]]
  },
  'flexipage:appHomeTemplateHeaderThreeColumns': {
    rows: [[column('region1')], [column('region2', 4), column('region3', 4), column('region4', 4)]]
  },
  // How the two columns are stacked is assumed.
  'flexipage:appHomeTemplateTwoColumnsStacked': {
    rows: [[column('region1', 6), column('region2', 6)], [column('region3')]]
  },
  'home:desktopTemplate': {
    rows: [
      [
        {
          width: 8,
          rows: [
            [{ region: 'top', width: 12 }],
            [
              { region: 'bottomLeft', width: 6 },
              { region: 'bottomRight', width: 6 }
            ]
          ]
        },
        column('sidebar', 4)
      ]
    ]
  }
};

export function knownTemplate(name: string): boolean {
  return name in templates;
}

export interface PlacedRegion {
  name: string;
  width: number;
  region: RegionModel;
}

export interface PlacedColumn {
  key: string;
  width: number;
  rows: PlacedRegion[][];
}

/** The regions of a page in the places of its template. What is empty leaves its room to its neighbours. */
export function placeRegions(page: PageModel): PlacedColumn[][] {
  const regions = new Map(
    page.regions
      .filter(({ facet, items }) => !facet && items.length > 0)
      .map((region) => [region.name, region])
  );
  const placed = new Set<string>();

  function placeRow(places: RegionPlace[]): PlacedRegion[] {
    const row = places.flatMap(({ region: name, width }) => {
      const region = regions.get(name);
      placed.add(name);
      return region ? [{ name, width, region }] : [];
    });
    return spread(row);
  }

  const rows = (templates[page.template]?.rows ?? []).map((columns) =>
    spread(
      columns.flatMap(({ width, rows: inner }) => {
        const filled = inner.map(placeRow).filter((row) => row.length > 0);
        return filled.length > 0 ? [{ key: filled[0]?.[0]?.name ?? '', width, rows: filled }] : [];
      })
    )
  );
  // A region the template does not know is shown below the others: nothing of a page is dropped.
  for (const [name, region] of regions) {
    if (!placed.has(name)) {
      rows.push([{ key: name, width: 12, rows: [[{ name, width: 12, region }]] }]);
    }
  }
  return rows.filter((row) => row.length > 0);
}

function spread<T extends { width: number }>(columns: T[]): T[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map((place) => ({ ...place, width: Math.round((place.width * 12) / total) }));
}
