// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** One text in one or more languages, by BCP 47 tag. */
@JsonDeserialize(builder = Text.Builder.class)
public record Text(
    /** Spanish. */
    String es,

    /** English. */
    String en,

    /** Aymara. */
    String ay,

    /** Quechua. */
    String qu,

    /** Guarani. */
    String gn,

    /** Portuguese. */
    String pt,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String es;
        private String en;
        private String ay;
        private String qu;
        private String gn;
        private String pt;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder es(String es) {
            this.es = es;
            return this;
        }

        public Builder en(String en) {
            this.en = en;
            return this;
        }

        public Builder ay(String ay) {
            this.ay = ay;
            return this;
        }

        public Builder qu(String qu) {
            this.qu = qu;
            return this;
        }

        public Builder gn(String gn) {
            this.gn = gn;
            return this;
        }

        public Builder pt(String pt) {
            this.pt = pt;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Text build() {
            return new Text(
                es, en, ay, qu, gn, pt, newer);
        }
    }
}
