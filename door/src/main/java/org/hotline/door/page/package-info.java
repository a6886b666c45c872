/** What all pages have in common. */
@NullMarked
package org.hotline.door.page;

import org.jspecify.annotations.NullMarked;
