// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a source and what it said were graded, in the scheme that was used. It is never converted.
 */
@JsonDeserialize(builder = Grading.Builder.class)
public record Grading(
    /** The scheme of both grades. Required. */
    Scheme scheme,

    /**
     * Grade of the source: A–F (Admiralty), A–C or X (Europol), 1–3 (3x5x2). Required.
     * <p>SourceGrade: the grade of a source in any of the schemes.</p>
     */
    String source,

    /**
     * Grade of the information: 1–6 (Admiralty), 1–4 (Europol), A–E (3x5x2). Required.
     * <p>InformationGrade: the grade of a piece of information in any of the schemes.</p>
     */
    String information,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Scheme scheme;
        private String source;
        private String information;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder scheme(Scheme scheme) {
            this.scheme = scheme;
            return this;
        }

        public Builder source(String source) {
            this.source = source;
            return this;
        }

        public Builder information(String information) {
            this.information = information;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Grading build() {
            return new Grading(
                scheme, source, information, newer);
        }
    }
}
