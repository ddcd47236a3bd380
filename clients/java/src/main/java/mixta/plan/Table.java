// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A working table of a meeting and the groups that sat at it. */
@JsonDeserialize(builder = Table.Builder.class)
public record Table(
    /** Number of the table. Required. */
    Long number,

    /** The groups that sat at it. Required. */
    List<Group> groups,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Long number;
        private List<Group> groups;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder number(Long number) {
            this.number = number;
            return this;
        }

        public Builder groups(List<Group> groups) {
            this.groups = groups;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Table build() {
            return new Table(
                number, groups, newer);
        }
    }
}
