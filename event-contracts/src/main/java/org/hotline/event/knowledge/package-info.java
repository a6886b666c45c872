/** What happened to articles. No text of an article. */
@NullMarked
package org.hotline.event.knowledge;

import org.jspecify.annotations.NullMarked;
