package org.hotline.gateway.messenger;

/** A messenger with what opens it. */
public record OpenMessenger(Messenger messenger, MessengerSecrets secrets) {}
