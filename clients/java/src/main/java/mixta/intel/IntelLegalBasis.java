// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Text;

/** A law on the holding of personal data. */
@JsonDeserialize(builder = IntelLegalBasis.Builder.class)
public record IntelLegalBasis(
    /**
     * The law. Required.
     * <p>Codes: {@link mixta.intel.PersonalDataLaw}.</p>
     */
    String law,

    /** The article, as the law counts it: "3(2)". */
    String article,

    /** The purpose that the data serves. */
    Text purpose,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String law;
        private String article;
        private Text purpose;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder law(String law) {
            this.law = law;
            return this;
        }

        public Builder article(String article) {
            this.article = article;
            return this;
        }

        public Builder purpose(Text purpose) {
            this.purpose = purpose;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public IntelLegalBasis build() {
            return new IntelLegalBasis(
                law, article, purpose, newer);
        }
    }
}
