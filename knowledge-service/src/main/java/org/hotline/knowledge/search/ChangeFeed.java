package org.hotline.knowledge.search;

import java.util.List;

/** The rows of the database that an index is made of. */
interface ChangeFeed {

    /** The next rows after the place, in the order of changes. */
    List<IndexChange> after(ChangePlace place, int limit);
}
