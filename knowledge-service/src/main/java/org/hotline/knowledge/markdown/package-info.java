/** What authors write texts in, and how readers are shown it. */
@NullMarked
package org.hotline.knowledge.markdown;

import org.jspecify.annotations.NullMarked;
