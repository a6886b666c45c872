/** WhatsApp as its Cloud API pushes and takes messages. */
@NullMarked
package org.hotline.gateway.messenger.whatsapp;

import org.jspecify.annotations.NullMarked;
