print("augenmerk")
