/** One running hotline on this machine: servers, services, their data and their ports. */
@NullMarked
package org.hotline.launcher.run;

import org.jspecify.annotations.NullMarked;
