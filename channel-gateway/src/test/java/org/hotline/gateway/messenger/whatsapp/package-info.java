@NullMarked
package org.hotline.gateway.messenger.whatsapp;

import org.jspecify.annotations.NullMarked;
