/** What {@code ./hotline} can do, a class for each command. */
@NullMarked
package org.hotline.launcher.command;

import org.jspecify.annotations.NullMarked;
