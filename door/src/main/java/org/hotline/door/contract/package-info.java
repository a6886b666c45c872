/** The published APIs of the services, to read and to try. */
@NullMarked
package org.hotline.door.contract;

import org.jspecify.annotations.NullMarked;
