/** What everybody may read without signing in. */
@NullMarked
package org.hotline.knowledge.help;

import org.jspecify.annotations.NullMarked;
