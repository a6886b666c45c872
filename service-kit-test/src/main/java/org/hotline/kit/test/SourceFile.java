package org.hotline.kit.test;

/**
 * One file of a {@link SourceTree}.
 *
 * @param name path below its source directory
 */
record SourceFile(String name, String text) {

    /** The text without its comments. */
    String code() {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(?<![:\"])//.*$", "");
    }

    /** Whether it is a table or a repository, or says how a value stands in several tables. */
    boolean keepsData() {
        return name.endsWith("Table.java")
                || name.endsWith("Columns.java")
                || text.contains("implements PanacheRepositoryBase<");
    }

    /** The type that the file is named after. */
    String type() {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }

    long lines() {
        return text.lines().count();
    }

    /** The feature below the service's root package that the file belongs to. */
    String feature(String root) {
        return packages(root)[0];
    }

    /** Whether it stands in the package of a feature itself. */
    boolean isCore(String root) {
        String[] packages = packages(root);
        return packages.length > 1
                && !AdapterPackages.NAMES.contains(packages[1])
                && !name.endsWith("package-info.java");
    }

    private String[] packages(String root) {
        String prefix = root.replace('.', '/') + '/';
        return (name.startsWith(prefix) ? name.substring(prefix.length()) : name).split("/");
    }
}
