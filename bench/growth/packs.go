package main

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
)

// packFamilies are files that are packed together.
var packFamilies = []family{
	{"pack attachments", 500, func(n int) map[string]string {
		digest := func(text string) string { return fmt.Sprintf("sha256:%x", sha256.Sum256([]byte(text))) }
		files := map[string]string{}
		images := many(n, func(i int) any {
			image := fmt.Sprint("an invented image, number ", i)
			files[fmt.Sprint(i, ".tif")] = image
			return record("crops", "images", obj{"id": id(i), "product": fmt.Sprint(i), "digest": digest(image)})
		})
		f := state(list{"images", images})
		files["f.json"] = f
		files["f.json.jws"] = fmt.Sprintf(`{"payload":%q,"signatures":[]}`, base64.RawURLEncoding.EncodeToString([]byte(digest(f))))
		return files
	}, "pack f.json --attach . --out /dev/null --to age1qjk8n45c87d84hsw65rqchqge8ytjwmcfc9svhr6htlm6dhteyuqzad9p6"},
}
