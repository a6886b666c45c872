/** What people see and do in a browser. */
@NullMarked
package org.hotline.stories.page;

import org.jspecify.annotations.NullMarked;
