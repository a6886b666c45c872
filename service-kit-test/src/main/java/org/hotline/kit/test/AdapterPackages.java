package org.hotline.kit.test;

import java.util.List;

/** The packages below a feature in which its adapters stand, each named after a technology. */
final class AdapterPackages {

    static final List<String> NAMES = List.of(
            "rest", "kafka", "email", "imap", "web", "websocket", "schedule", "whatsapp", "telegram", "sms", "ari");

    private AdapterPackages() {}

    /** The adapters of all features below a service's root package, as patterns of packages. */
    static String[] below(String root) {
        return NAMES.stream().map(name -> below(root, name)).toArray(String[]::new);
    }

    static String below(String root, String name) {
        return root + ".*." + name + "..";
    }
}
