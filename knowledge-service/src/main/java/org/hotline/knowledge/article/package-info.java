/** What the hotline knows: articles, their revisions, and who may read and change them. */
@NullMarked
package org.hotline.knowledge.article;

import org.jspecify.annotations.NullMarked;
