/** How a service publishes facts and listens to those of others. */
@NullMarked
package org.hotline.kit.event;

import org.jspecify.annotations.NullMarked;
