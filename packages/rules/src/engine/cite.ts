import type { Citation } from '@open-care-plan/model'

/** Where the sources that rules cite most can be read. */
const addresses: Readonly<Record<string, string>> = {
  'SI 2010/959': 'https://www.legislation.gov.uk/uksi/2010/959/contents',
  'SI 2010/2571': 'https://www.legislation.gov.uk/uksi/2010/2571/contents',
  'SI 2006/1738': 'https://www.legislation.gov.uk/uksi/2006/1738/contents',
  'SI 2013/984': 'https://www.legislation.gov.uk/uksi/2013/984/made',
  'SI 2014/1917': 'https://www.legislation.gov.uk/uksi/2014/1917/made',
  'SI 2015/495': 'https://www.legislation.gov.uk/uksi/2015/495/made',
  'CA 1989': 'https://www.legislation.gov.uk/ukpga/1989/41/contents',
  'ACA 2002': 'https://www.legislation.gov.uk/ukpga/2002/38/contents',
}

/** A citation by source and place: `cite('SI 2010/959', 'reg 33(1)')`. The address is added where it is known. */
export function cite(source: string, provision?: string): Citation {
  const url = addresses[source]
  return {
    source,
    ...(provision === undefined ? {} : { provision }),
    ...(url === undefined ? {} : { url }),
  }
}
