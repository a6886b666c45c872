/** What is learned from solved cases. */
@NullMarked
package org.hotline.knowledge.drafting;

import org.jspecify.annotations.NullMarked;
