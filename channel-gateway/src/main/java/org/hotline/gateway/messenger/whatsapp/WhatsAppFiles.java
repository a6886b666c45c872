package org.hotline.gateway.messenger.whatsapp;

import java.util.Map;

/** What WhatsApp calls files, and what we call those that have no name there. */
final class WhatsAppFiles {

    /** All other files are documents there. */
    private static final Map<String, String> KINDS = Map.of(
            "image/jpeg", "image",
            "image/png", "image",
            "audio/aac", "audio",
            "audio/mp4", "audio",
            "audio/mpeg", "audio",
            "audio/amr", "audio",
            "audio/ogg", "audio",
            "video/mp4", "video",
            "video/3gpp", "video");

    private static final Map<String, String> ENDINGS = Map.of(
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "image/webp", ".webp",
            "audio/ogg", ".ogg",
            "audio/aac", ".aac",
            "audio/mpeg", ".mp3",
            "audio/mp4", ".m4a",
            "audio/amr", ".amr",
            "video/mp4", ".mp4",
            "video/3gpp", ".3gp");

    private WhatsAppFiles() {}

    static String kind(String type) {
        return KINDS.getOrDefault(bare(type), "document");
    }

    static String name(String kind, String type) {
        return kind + ENDINGS.getOrDefault(bare(type), "");
    }

    /** Without what is said of its coding. */
    private static String bare(String type) {
        int more = type.indexOf(';');
        return more < 0 ? type : type.substring(0, more).strip();
    }
}
