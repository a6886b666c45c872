/** HTTP in. */
@NullMarked
package org.hotline.gateway.intake.rest;

import org.jspecify.annotations.NullMarked;
