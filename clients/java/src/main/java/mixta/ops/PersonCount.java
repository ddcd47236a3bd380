// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A number of persons who have something in common. It never names anybody. */
@JsonDeserialize(builder = PersonCount.Builder.class)
public record PersonCount(
    /** How many. Required. */
    Long count,

    /** What their standing was when the report was made. Required. */
    Standing standing,

    /** Sex; absent where it is not stated. */
    Sex sex,

    /**
     * Nationality (ISO 3166-1); absent where it is not stated.
     * <p>Codes: {@link mixta.record.Country}.</p>
     */
    String nationality,

    /** True for persons under 18. */
    Boolean minor,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Long count;
        private Standing standing;
        private Sex sex;
        private String nationality;
        private Boolean minor;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder count(Long count) {
            this.count = count;
            return this;
        }

        public Builder standing(Standing standing) {
            this.standing = standing;
            return this;
        }

        public Builder sex(Sex sex) {
            this.sex = sex;
            return this;
        }

        public Builder nationality(String nationality) {
            this.nationality = nationality;
            return this;
        }

        public Builder minor(Boolean minor) {
            this.minor = minor;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public PersonCount build() {
            return new PersonCount(
                count, standing, sex, nationality, minor, newer);
        }
    }
}
