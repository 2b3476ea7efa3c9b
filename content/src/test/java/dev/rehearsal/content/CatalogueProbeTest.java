package dev.rehearsal.content;
import org.junit.jupiter.api.Test;
class CatalogueProbeTest { @Test void x() { System.out.println(Catalogue.bundled().rubric("url-shortener").map(r -> r.contentHash() + " " + r.criteria().size())); } }
