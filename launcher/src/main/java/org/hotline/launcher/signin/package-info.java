/** Stands in for an OIDC provider in a local run: a page on which one chooses who one is. */
@NullMarked
package org.hotline.launcher.signin;

import org.jspecify.annotations.NullMarked;
