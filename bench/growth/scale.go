package main

import (
	"fmt"

	"github.com/comision-mixta/mixta/exchange/trust"
)

// scaleFamilies are what large archives are made, cut, exported and proved by.
var scaleFamilies = []family{
	{"drill", 50, func(int) map[string]string { return nil },
		"drill --seed 7 --plant {n} --parcels {16n} --actions {16n} --reports {16n} --seizures {16n} --bulletins 0 --tracks {n} --to " + director + " --out x"},
	{"cuts", 500, statistics, "facts cut --parts {n} f.json --out c"},
	{"export parquet", 500, statistics, "export parquet f.json --out x"},
	{"export parquet of many years", 500, func(n int) map[string]string {
		return map[string]string{"f.json": state(list{"statistics", many(n, func(i int) any {
			return record("plan", "statistics", obj{"id": id(i), "issued": fmt.Sprintf("%04d-01-01T12:00:00-04:00", 1900+i%100)})
		})})}
	}, "export parquet f.json --out x"},
	{"sign with a proof", 500, func(n int) map[string]string {
		return proved(statistics(n))
	}, "sign f.json --key k --proof"},
	{"sign with a proof of a list", 500, func(n int) map[string]string {
		return proved(map[string]string{"f.json": state(list{"reductions", []any{record("crops", "reductions", obj{"parcels": many(n, func(i int) any { return id(1_000_000 + i) })})}})})
	}, "sign f.json --key k --proof"},
}

// director is who may open the answer sheet of an exercise: nobody has the key.
const director = "age1mx0lrd05kee3zngl2qnjaa4my5yttylsvyt6dwyf2guu6tdf3vzq7p9yfa"

// statistics is a state of n records.
func statistics(n int) map[string]string {
	return map[string]string{"f.json": state(list{"statistics", many(n, func(i int) any { return record("plan", "statistics", obj{"id": id(i)}) })})}
}

// proved adds a key to sign by.
func proved(files map[string]string) map[string]string {
	key, err := trust.NewKey(trust.EdDSA)
	if err != nil {
		panic(err) // there is such an algorithm
	}
	files["k"] = string(key.PEM())
	return files
}
