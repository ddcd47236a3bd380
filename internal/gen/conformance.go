package main

func addConformance(files map[string][]byte) error { return nil }
