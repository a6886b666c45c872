/** Looking for what is to be erased. */
@NullMarked
package org.hotline.gateway.interaction.schedule;

import org.jspecify.annotations.NullMarked;
