/** What everybody asks and answers in public, without signing in. */
@NullMarked
package org.hotline.knowledge.community;

import org.jspecify.annotations.NullMarked;
