/** What answers may take of memory, before anything of them is read. */
@NullMarked
package org.hotline.kit.answer;

import org.jspecify.annotations.NullMarked;
