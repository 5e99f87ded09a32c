package ma.musharaka.platform.reading;

import java.nio.charset.StandardCharsets;

/** A page's bytes, plain and compressed, with the tag that lets a browser keep its copy. */
record ServedPage(int status, byte[] plain, byte[] compressed, String tag) {

    static ServedPage of(int status, String document) {
        byte[] plain = document.getBytes(StandardCharsets.UTF_8);
        return new ServedPage(status, plain, Hashes.gzip(plain), Hashes.tag(plain));
    }

    int weight() {
        return plain.length + compressed.length + 256;
    }
}
