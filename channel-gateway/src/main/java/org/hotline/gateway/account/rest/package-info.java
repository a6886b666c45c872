/** Where accounts of mail are set. */
@NullMarked
package org.hotline.gateway.account.rest;

import org.jspecify.annotations.NullMarked;
