/** The knowledge-service under test. */
@NullMarked
package org.hotline.knowledge;

import org.jspecify.annotations.NullMarked;
