/** Articles being written: drafts, revisions, translations. */
@NullMarked
package org.hotline.knowledge.editing;

import org.jspecify.annotations.NullMarked;
