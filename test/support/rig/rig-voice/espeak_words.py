"""Speaks standard input with libespeak-ng, in the voice, words a minute and pitch given as arguments.

Writes one line of JSON, {"rate", "words": [{"ms", "start", "length"}]}, then the sound as 16-bit mono.
The words are the synthesizer's own events; start and length count code points.
"""

import ctypes
import json
import sys

SYNCHRONOUS = 2
UTF8 = 1
POSITION_IN_CHARACTERS = 1
RATE, PITCH = 1, 3
LIST_END, WORD = 0, 1


class Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    ]


samples = []
words = []


@ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Event)
)
def receive(wave, count, events):
    if wave and count > 0:
        samples.append(ctypes.string_at(wave, count * 2))
    for event in events:
        if event.type == LIST_END:
            break
        if event.type == WORD:
            start = event.text_position - 1
            words.append({"ms": event.audio_position, "start": start, "length": event.length})
    return 0


voice, words_per_minute, pitch = sys.argv[1:]
text = sys.stdin.buffer.read()

espeak = ctypes.CDLL("libespeak-ng.so.1")
rate = espeak.espeak_Initialize(SYNCHRONOUS, 0, None, 0)
espeak.espeak_SetSynthCallback(receive)
espeak.espeak_SetVoiceByName(voice.encode())
espeak.espeak_SetParameter(RATE, int(float(words_per_minute)), 0)
espeak.espeak_SetParameter(PITCH, int(float(pitch)), 0)
espeak.espeak_Synth(text, len(text) + 1, 0, POSITION_IN_CHARACTERS, 0, UTF8, None, None)
espeak.espeak_Synchronize()

header = json.dumps({"rate": rate, "words": words}).encode()
sys.stdout.buffer.write(header + b"\n" + b"".join(samples))
