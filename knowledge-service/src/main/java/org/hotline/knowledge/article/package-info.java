/** What the hotline knows: articles, their revisions, what readers think of them, and who may read them. */
@NullMarked
package org.hotline.knowledge.article;

import org.jspecify.annotations.NullMarked;
