/** What the one command of the hotline can do, a class for each. */
@NullMarked
package org.hotline.local.command;

import org.jspecify.annotations.NullMarked;
