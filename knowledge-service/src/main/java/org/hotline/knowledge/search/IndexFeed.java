package org.hotline.knowledge.search;

import java.util.List;

/** The rows of the database that an index is made of. */
interface IndexFeed {

    /** The next rows after the place, in the order of changes. */
    List<Change> after(Place place, int limit);
}
