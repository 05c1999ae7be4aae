"""Keras as one of those who are compared: python contestant.py NETWORK BATCH, with the pictures' sizes on the first line."""
import json, os, sys, time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
began = time.perf_counter()
import numpy as np
import keras
from keras import layers

name, batch = sys.argv[1], int(sys.argv[2])
networks = {
    "MNIST example 1": lambda: [
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ],
    "MNIST example 2": lambda: [
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(64, 3, activation="relu"),
        layers.AveragePooling2D(2),
        layers.Flatten(),
        layers.Dense(64, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ],
    "CIFAR-10 model": lambda: [
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Dropout(0.25),
        layers.Flatten(),
        layers.Dense(512, activation="relu"),
        layers.Dropout(0.5),
        layers.Dense(10, activation="softmax"),
    ],
}
count, shape = (768, (32, 32, 3)) if name.startswith("CIFAR") else (1920, (28, 28, 1))
random = np.random.default_rng(1)
x = random.random((count, *shape), dtype=np.float32)
y = random.integers(0, 10, count)
model = keras.Sequential([keras.Input(shape), *networks[name]()])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])


def answer(**record):
    print(json.dumps(record), flush=True)


class Turns(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if not sys.stdin.readline():
            sys.exit(0)
        self.began = time.perf_counter()

    def on_epoch_end(self, epoch, logs=None):
        answer(microseconds=(time.perf_counter() - self.began) * 1e6 / count, loss=logs["loss"], memory=0, processor=time.process_time())


answer(start=(time.perf_counter() - began) * 1000, how="keras " + keras.__version__)
model.fit(x, y, batch_size=batch, epochs=1000, verbose=0, callbacks=[Turns()])
