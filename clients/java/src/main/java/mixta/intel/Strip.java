// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Place;

/** Where a flight took off or landed, as far as it is known. */
@JsonDeserialize(builder = Strip.Builder.class)
public record Strip(
    /** Where it lies. Required. */
    Place place,

    /** Whether it is known or assumed. Required. */
    Nature nature,

    /**
     * The site, where it is a subject.
     * <p>SubjectRef: the id of a Subject.</p>
     */
    String site,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Place place;
        private Nature nature;
        private String site;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        public Builder nature(Nature nature) {
            this.nature = nature;
            return this;
        }

        public Builder site(String site) {
            this.site = site;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Strip build() {
            return new Strip(
                place, nature, site, newer);
        }
    }
}
