"""Types of the documents and of the answers, for type checkers.

Generated: cargo run -p careinquiry-codegen
"""
