import type { LightningElement } from 'lwc';
import DetailPanel from 'preview/detailPanel';
import FieldSection from 'preview/fieldSection';
import FilterListCard from 'preview/filterListCard';
import HighlightsPanel from 'preview/highlightsPanel';
import PlacedField from 'preview/placedField';
import RelatedListContainer from 'preview/relatedListContainer';
import RelatedListSingle from 'preview/relatedListSingle';
import ReportChart from 'preview/reportChart';
import RichText from 'preview/richText';
import Tabset from 'preview/tabset';

type Constructor = typeof LightningElement;

/** The same names as `standardComponents` of `preview/pages`. */
const components: Record<string, Constructor> = {
  field: PlacedField,
  'flexipage:fieldSection': FieldSection,
  'flexipage:filterListCard': FilterListCard,
  'flexipage:reportChart': ReportChart,
  'flexipage:richText': RichText,
  'flexipage:tabset': Tabset,
  'force:detailPanel': DetailPanel,
  'force:highlightsPanel': HighlightsPanel,
  'force:relatedListContainer': RelatedListContainer,
  'force:relatedListSingleContainer': RelatedListSingle
};

export function standardComponent(name: string): Constructor | undefined {
  return components[name];
}
