/** How the API of a service is published. */
@NullMarked
package org.hotline.kit.api;

import org.jspecify.annotations.NullMarked;
